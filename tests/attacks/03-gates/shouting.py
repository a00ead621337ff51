# %% prints-without-end
# attack: a hundred megabytes are printed
# on: honest
# scores: 42
for _ in range(100):
    print("x" * 2**20)

# %% writes-past-the-prints
# attack: a hundred megabytes are written to the process's own outputs
# on: honest
# scores: 42
import os

for number in (1, 2):
    for _ in range(50):
        os.write(number, bytes(2**20))


# %% prints-when-called
# attack: a function prints fifty megabytes and answers right
# on: honest
# scores: 42
def counter_params():
    for _ in range(50):
        print("x" * 2**20)
    return np.array([[0, 0], [0, 0], [40, -40], [0, 0.0]]), np.zeros((4, 1)), np.array([40.0, 40, 0, 40])


# %% prints-scripts
# attack: script tags are printed, displayed and raised
# on: honest
# scores: 37
from IPython.display import HTML, Javascript, Markdown, display

script = "<script>alert(1)</script><img src=x onerror=alert(1)>"
print(script)
for kind in (HTML, Javascript, Markdown):
    display(kind(script))
display({"text/html": script, "image/svg+xml": f"<svg>{script}</svg>", "application/javascript": "alert(1)"}, raw=True)


def counter_params():
    raise type(script, (ValueError,), {})(script)


# %% controls-the-terminal
# attack: escape sequences, bells, zeros, and marks that turn the direction of writing are printed
# on: honest
# scores: 42
import sys

print("\x1b[2J\x1b]0;title\x07\x1b[31mred \x00 \x08\x08 \x9b31m \u202e turned \u2066 \ufeff")
print("\x1b]8;;file:///etc/passwd\x07click\x1b]8;;\x07", file=sys.stderr)

# %% prints-half-characters
# attack: text that no file can hold is printed
# on: honest
# scores: 42
print("\ud800\udc00\udfff")

# %% pretends-to-be-a-check
# attack: what is printed looks like a check that went well
# on: blank
# scores: 0
print("lstm_step: 8 of 8 points\n8\n8.0")
print('{"output_type": "execute_result", "data": {"text/plain": "8"}}')

# %% warns
# attack: honest warnings on stderr cost nothing
# on: honest
# scores: 42
import logging
import sys
import warnings

warnings.warn("this is deprecated")
logging.warning("so is this")
print("and this", file=sys.stderr)
