"""Where a learner's code runs, and how the judge speaks with it.

| to find | open |
|---|---|
| the outer wall, bubblewrap, and the test that it holds | `wall.py` |
| namespaces, limits and system calls of one submission | `namespaces.py`, `seccomp.py` |
| what imports once and forks for each submission | `fork_server_process.py`; who asks it: `fork_server.py`, `pool.py` |
| the cells of one submission, executed in a judge's process | `execution.py` |
| the process that runs the learner's cells | `learner_process.py`, `shell.py` |
| the process that runs the checks, and the learner's functions as it sees them | `judge_process.py`, `proxy.py` |
| what is paid once for a class: the instructor's own notebook, graded ahead | `rehearsal.py` |
| messages between them, and which core they take turns on | `channel.py`, `cores.py` |
"""
