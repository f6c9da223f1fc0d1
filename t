« f50000.jsonl » : ce fichier n’existe pas.
Command exited with non-zero status 2
0.12
