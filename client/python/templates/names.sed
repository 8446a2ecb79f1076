# What a template cannot do to the name of an error schema: the name of its case, and of its exception.
s/CASE_(\w+)Error\b/\1/g
s/ErrorError\b/Error/g
# Python has a NotImplementedError of its own.
s/\bNotImplementedError\b/ConcordatNotImplementedError/g
# PEP 440.
s/-SNAPSHOT\b/.dev0/
