# Reads lines "case, service, requests a second"; prints medians, and the ratios to reach. A ratio is
# the median of those of the rounds: what slows the machine for a while slows both.
{ value[$1, $2, ++count[$1, $2]] = $3 }

function median(c, s) { return middle(c, s, "", "") }

function middle(c, s, c2, s2,   n, i, j, t, a) {
  n = count[c, s]
  for (i = 1; i <= n; i++) a[i] = value[c, s, i] / (c2 == "" ? 1 : value[c2, s2, i])
  for (i = 2; i <= n; i++)
    for (j = i; j > 1 && a[j] < a[j - 1]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
  return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
}

function ratio(what, c, s, c2, s2, goal,   r) {
  r = middle(c, s, c2, s2)
  printf "| %s | %.2f | %.2f | %s |\n", what, r, goal, (r >= goal ? "met" : "MISSED")
  missed += (r < goal)
}

END {
  nc = split("200 404 three-fields unknown-path 401", cases)
  ns = split("concordat problem-detail error-handling servlet", services)
  print "| requests/s | concordat | ProblemDetail | error-handling 5.0.0 | bare servlet |\n|---|--:|--:|--:|--:|"
  for (i = 1; i <= nc; i++) {
    printf "| %s", cases[i]
    for (j = 1; j <= ns; j++) printf " | %d", median(cases[i], services[j])
    print " |"
  }
  print "\n| ratio | is | goal | |\n|---|--:|--:|---|"
  ratio("404 to ProblemDetail's", "404", "concordat", "404", "problem-detail", 1.5)
  ratio("404 to error-handling's", "404", "concordat", "404", "error-handling", 2)
  ratio("unknown path to ProblemDetail's", "unknown-path", "concordat", "unknown-path", "problem-detail", 2.5)
  ratio("unknown path to error-handling's", "unknown-path", "concordat", "unknown-path", "error-handling", 2.5)
  ratio("three fields to ProblemDetail's", "three-fields", "concordat", "three-fields", "problem-detail", 1.25)
  ratio("three fields to error-handling's", "three-fields", "concordat", "three-fields", "error-handling", 1.25)
  ratio("404 to the plain 200", "404", "concordat", "200", "concordat", 0.75)
  ratio("plain 200 to the one without the starter", "200", "concordat", "200", "problem-detail", 0.97)
  exit (missed > 0)
}
