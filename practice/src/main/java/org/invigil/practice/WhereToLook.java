package org.invigil.practice;

/** What a person can open next, and how to sign in. */
record WhereToLook(House house, Journal journal) {

  String words() {
    var address = house.address();
    var session = journal.must("session");
    return """

    The server stays up at %1$s until you stop it (Ctrl-C). To watch the session in a browser:
      %7$s   (sign in as %4$s, password %5$s)
    Pages of every person begin at %1$s/ ; with the same password sign in as
      %8$s      candidates, onboardings, retention
      %9$s   verdicts
    The candidate comes in by the link of a letter in %2$s
    To look around:
      the API's description   %1$s/swagger/invigil.yml
      health                  %1$s/health
      letters                 %2$s
      the report              %3$s
    Sign in as officer, reviewer or instructor; the password is the same for all three:
      curl -s -H 'Content-Type: application/json' -d '{"email":"%4$s","password":"%5$s"}' %1$s/api/tokens
    Then, with the token it answers:
      curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/sessions/%6$s/flags
    """
        .formatted(
            address,
            house.mail(),
            house.report(),
            Office.REVIEWER,
            journal.must("password"),
            session,
            house.watch(session),
            Office.OFFICER,
            Office.INSTRUCTOR);
  }
}
