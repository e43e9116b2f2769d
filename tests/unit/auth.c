/* Authentication-Results: what passes, what fails, what says nothing. */
#include "arena.h"
#include "auth.h"
#include "mail.h"
#include "tap.h"

static const struct {
    const char *name, *header;
    const char *id; /* that counts */
    bool pass, fail;
} cases[] = {
    {"nothing", "", NULL, false, false},
    {"dkim", "Authentication-Results: mx.example.org; dkim=pass header.d=linkedin.com\n",
     "mx.example.org", true, false},
    {"header.i", "Authentication-Results: mx.example.org; dkim=pass header.i=@mailb.linkedin.com\n",
     "mx.example.org", true, false},
    {"dmarc", "Authentication-Results: mx.example.org; dmarc=pass (p=REJECT dis=NONE) header.from=linkedin.com\n",
     "mx.example.org", true, false},
    {"dmarc fails", "Authentication-Results: mx.example.org; dmarc=fail header.from=linkedin.com\n",
     "mx.example.org", false, true},
    {"dkim fails", "Authentication-Results: mx.example.org; dkim=fail header.d=linkedin.com\n",
     "mx.example.org", false, true},
    {"dkim fails, spf passes", "Authentication-Results: mx.example.org; dkim=fail header.d=linkedin.com;"
     " spf=pass smtp.mailfrom=x@bounce.linkedin.com\n", "mx.example.org", false, false},
    {"spf of another passes", "Authentication-Results: mx.example.org; dkim=fail header.d=linkedin.com;"
     " spf=pass smtp.mailfrom=x@evil.example\n", "mx.example.org", false, true},
    {"one signature of two", "Authentication-Results: mx.example.org; dkim=fail header.d=mailb.linkedin.com;"
     " dkim=pass header.d=linkedin.com\n", "mx.example.org", true, false},
    {"a pass of somebody else", "Authentication-Results: mx.example.org; dkim=pass header.d=evil.example\n",
     "mx.example.org", false, false},
    {"a look-alike", "Authentication-Results: mx.example.org; dkim=pass header.d=linkedin.com.evil.example\n",
     "mx.example.org", false, false},
    {"a prefix", "Authentication-Results: mx.example.org; dkim=pass header.d=notlinkedin.com\n",
     "mx.example.org", false, false},
    {"temperror", "Authentication-Results: mx.example.org; dkim=temperror header.d=linkedin.com; dmarc=temperror\n",
     "mx.example.org", false, false},
    {"neutral", "Authentication-Results: mx.example.org; dkim=neutral header.d=linkedin.com; spf=softfail\n",
     "mx.example.org", false, false},
    {"none", "Authentication-Results: mx.example.org; none\n", "mx.example.org", false, false},
    {"a comment that lies", "Authentication-Results: mx.example.org; dkim=none (dkim=pass header.d=linkedin.com)\n",
     "mx.example.org", false, false},
    {"nested comments", "Authentication-Results: mx.example.org (a (b) c); dkim=pass (x (y)) header.d=linkedin.com\n",
     "mx.example.org", true, false},
    {"a quoted reason that lies", "Authentication-Results: mx.example.org; dkim=none reason=\"; dkim=pass header.d=linkedin.com\"\n",
     "mx.example.org", false, false},
    {"a version", "Authentication-Results: mx.example.org 1; dkim/1=pass header.d=linkedin.com\n",
     "mx.example.org", true, false},
    {"blanks around the sign", "Authentication-Results: mx.example.org; dkim = pass header.d = linkedin.com\n",
     "mx.example.org", true, false},
    {"folded", "Authentication-Results: mx.example.org;\n\tdkim=pass\n\theader.d=linkedin.com\n",
     "mx.example.org", true, false},
    {"upper case", "AUTHENTICATION-RESULTS: MX.example.org; DKIM=Pass header.D=LinkedIn.com\n",
     "mx.example.org", true, false},
    {"one field a method", "Authentication-Results: mx.example.org; dkim=pass header.i=@mailb.linkedin.com\n"
     "Authentication-Results: mx.example.org; dkim=pass header.i=@linkedin.com\n", "mx.example.org", true, false},
    {"the topmost host counts", "Authentication-Results: mx.example.org; dmarc=fail header.from=linkedin.com\n"
     "Authentication-Results: other.example; dmarc=pass header.from=linkedin.com\n", "mx.example.org", false, true},
    {"below a Received it is anybody's", "Authentication-Results: mx.example.org; spf=none\nReceived: from a by b; Thu, 22 Jan 2026 11:00:00 +0000\n"
     "Authentication-Results: mx.example.org; dkim=pass header.d=linkedin.com\n", "mx.example.org", false, false},
    {"Gmail's order", "Received: by 10.0.0.1; Thu, 22 Jan 2026 11:00:00 +0000\nAuthentication-Results: mx.example.org; dkim=pass header.d=linkedin.com\n",
     "mx.example.org", true, false},
    {"ARC is not believed", "ARC-Authentication-Results: i=1; mx.example.org; dkim=pass header.d=linkedin.com\n",
     NULL, false, false},
    {"no authserv-id", "Authentication-Results: ; dkim=pass header.d=linkedin.com\n", NULL, false, false},
};

int main(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct np_arena *a = np_arena_new();
        struct np_mail *mail;
        char *text = np_arena_printf(a, "%sFrom: A <invitations@linkedin.com>\n\nx\n",
                                     cases[i].header);
        OK(np_mail_open(a, text, strlen(text), &mail) == NP_OK, cases[i].name);
        struct np_auth auth = np_auth_read(a, mail);
        IS(auth.authserv_id, cases[i].id, "  its host");
        OK(auth.pass == cases[i].pass && auth.fail == cases[i].fail, "  its word");
        np_mail_close(mail);
        np_arena_free(a);
    }
    const struct np_auth pass = {"mx.example.org", true, false};
    const struct np_auth fail = {"mx.example.org", false, true};
    const char *const mine[] = {"mx.example.org"}, *const other[] = {"mx.example.net"};
    OK(np_auth_judge(&pass, NULL, 0) == NP_AUTH_UNVERIFIED, "nobody vouches");
    OK(np_auth_judge(&pass, mine, 1) == NP_AUTH_GENUINE, "a trusted host passes");
    OK(np_auth_judge(&pass, other, 1) == NP_AUTH_UNVERIFIED, "another does not");
    OK(np_auth_judge(&fail, NULL, 0) == NP_AUTH_FORGED, "a failure warns");
    OK(np_auth_judge(&fail, other, 1) == NP_AUTH_UNVERIFIED, "but not a stranger's");
    return tap_done();
}
