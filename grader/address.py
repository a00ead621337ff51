"""Where the course lives. A fork changes one line, the next one, and says `make release`: all else follows from it."""

REPOSITORY = "lstm-course/lstm-course"  # owner and name, on GitHub

OWNER, NAME = REPOSITORY.split("/")
GITHUB = f"https://github.com/{REPOSITORY}"
BOOK = f"https://{OWNER.lower()}.github.io/" + ("" if f"{OWNER}.github.io".lower() == NAME.lower() else f"{NAME}/")

# Under which name a notebook's output notes that a hint was asked for: notebooks that are out carry it, so it stays.
HINT = "application/vnd.lstm-course.hint+json"
