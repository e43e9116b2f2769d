/* The names of what nopitch.h counts up, read backwards. */
#ifndef NP_NAMES_H
#define NP_NAMES_H

#include "nopitch.h"

/* The kind of that name; NP_KINDS if there is none such. */
enum np_kind np_kind_by_name(const char *name, size_t n);

#endif
