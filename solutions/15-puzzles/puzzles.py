# %% [markdown]
# # Puzzles: networks set by hand
#
# Six networks, and nobody trains them: you choose every weight. Each puzzle has a solution of a few lines, and most of its weights are zero. How few can you do with?
# Plan for 60 to 75 minutes, in any order. This room is optional: nothing that comes after needs it, and what you skip costs nothing.
# The section [Setting the gates by hand](../../chapters/03-gates.md#by-hand) has the three rules that help most.
#
# **How it works.** Write the weights, run the cell, then run the check below it. It tries your network on streams, and looks for the slip where it fails. A network that works has
# all points, be it large or small. The check then counts your non-zero weights and tells you the fewest that we know. Before some puzzles you are asked for a guess. It earns nothing and costs nothing: write it down first, or you will believe that you knew.
#
# **One way to read a unit.** A unit is **on** where its $h_t \ge 0.2$, and **off** where $h_t \le 0.05$. Below zero is off, too. Every network starts from a state of zeros.
#
# | | shape | |
# |---|---|---|
# | LSTM | `W_x (4H, D)`, `W_h (4H, H)`, `b (4H,)` | rows stacked i, f, g, o: with $H = 2$ rows 0 and 1 are i of the first and second unit, rows 2 and 3 are f, and so on |
# | plain RNN | `W_x (H, D)`, `W_h (H, H)`, `b (H,)` | $h_t = \tanh(W_x x_t + W_h h_{t-1} + b)$ |
#
# `W_h[k, j]` is the weight with which row $k$ reads unit $j$. What you do not set is zero. A gate i, f or o whose weights are all zero stands **half open**. That is less of a nuisance than it seems.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np


def zeros(D, H, gates=4):
    """W_x, W_h and b of zeros, to begin with; gates=1 for a plain RNN."""
    return np.zeros((gates * H, D)), np.zeros((gates * H, H)), np.zeros(gates * H)


def rows(gate, H=1):
    """The rows of a gate, "i", "f", "g" or "o", in an LSTM of H units: as in b[rows("f")] = 3."""
    k = "ifgo".index(gate)
    return slice(k * H, (k + 1) * H)


# %% [markdown]
# ## 1. A latch with a reset
#
# One LSTM unit with the inputs `set` and `reset`, each 0 or 1, never both 1. A set turns it on in the same step, a reset turns it off, and in between it stays as it is: for a thousand steps, and after a hundred sets in a row. Before the first set it is off, whether resets come or not.


# %% solution="reset-latch"
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    ### BEGIN SOLUTION
    W_x, W_h, b = zeros(D=2, H=1)
    W_x[rows("g"), 0] = 40  # each set adds a half to c
    b[rows("f")] = 50  # which is kept
    W_x[rows("f"), 1] = -100  # but for a reset
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-reset-latch" points=5
from grader.assignments.puzzles import memory

report = memory.check_latch(reset_latch_params, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = memory.check_latch(reset_latch_params, points=5, seed=secret_seed("reset-latch"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your unit, gate by gate, over twenty steps.

# %% given="see-reset-latch"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.puzzles import pictures

    pictures.latch(reset_latch_params)

# %% [markdown]
# ## 2. The past in one number
#
# One LSTM unit reads a stream of bits, written as $+1$ and $-1$. Its cell state shall hold all of them at once, as digits: a half of the last bit, a quarter of the one before, an eighth of the one before that,
#
# $$
# c_t = \tfrac12 x_t + \tfrac14 x_{t-1} + \tfrac18 x_{t-2} + \dots
# $$
#
# So the sign of $c_t$ is the last bit, $2c_t - x_t$ is $c_{t-1}$ again, and one bit after the other can be read back. The check reads the last 30 in this way.
#
# **Guess first:** how many of the last bits can be read back out of *one* cell state, a number of 64 bits as NumPy computes it?


# %% solution="history"
guess_bits = None  # your guess, a number


def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    ### BEGIN SOLUTION
    W_x, W_h, b = zeros(D=1, H=1)
    W_x[rows("g")] = 40  # half of the old, half of the new: the gates stand so by themselves
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-history" points=5
from grader.assignments.puzzles import memory

report = memory.check_history(history_params, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = memory.check_history(history_params, points=5, seed=secret_seed("history"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** What each bit of the past is worth in $c$, how far back it can be read, and your guess.

# %% given="see-history"
with suppress(ImportError):
    from grader.assignments.puzzles import pictures

    pictures.history(history_params, guess_bits)

# %% [markdown]
# ## 3. Parity
#
# Is the number of 1s so far odd? It is the classic that a single perceptron cannot do even for two bits. Your LSTM reads one `bit` at a time, 0 or 1. Its **first unit** is on while the ones so far are odd in number, and off while they are even, from the same step on, for a thousand steps.
#
# **Guess first:** how many LSTM units does that need? You may use up to four.


# %% solution="parity"
guess_units = None  # your guess, a number


def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    ### BEGIN SOLUTION
    W_x, W_h, b = zeros(D=1, H=1)
    W_x[rows("g")] = 40  # a 1 adds a half ...
    W_h[rows("i")] = -200  # ... unless the unit is on
    b[rows("f")], W_x[rows("f")] = 40, -80  # a 1 clears what was there
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-parity" points=6
from grader.assignments.puzzles import counting

report = counting.check_parity(parity_params, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = counting.check_parity(parity_params, points=6, seed=secret_seed("parity"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your first unit on a stream, and your guess.

# %% given="see-parity"
with suppress(ImportError):
    from grader.assignments.puzzles import pictures

    pictures.parity(parity_params, guess_units)

# %% [markdown]
# ## 4. Brackets, with an alarm
#
# An LSTM of two to four units reads a text with brackets. Its inputs are `open` and `close`; at any other letter both are 0.
#
# - $c$ of the **first unit** is the depth: 1 after `(`, 2 after `((`, back to 1 after `(()`, and below zero after `)`: a bracket that closes what was never opened counts, too, so `)(` ends at 0. It may be so in any scale: what one bracket adds is up to you, also a number below zero, if its size is at least 0.05.
# - The **second unit** is the alarm. It is off at first, goes on at the very bracket that closes what was not open, and stays on for ever.


# %% solution="brackets"
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    ### BEGIN SOLUTION
    W_x, W_h, b = zeros(D=2, H=2)
    b[rows("f", 2)] = 40  # both keep what they have
    W_x[rows("g", 2)] = [[40, -40], [0, 40]]  # the alarm hears every closing bracket ...
    W_h[rows("i", 2)] = [[0, 0], [-200, 0]]  # ... but not while the first unit shows a depth
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-brackets" points=6
from grader.assignments.puzzles import counting

report = counting.check_brackets(bracket_params, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = counting.check_brackets(bracket_params, points=6, seed=secret_seed("brackets"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your two units read a text that closes too much.

# %% given="see-brackets"
with suppress(ImportError):
    from grader.assignments.puzzles import pictures

    pictures.brackets(bracket_params)

# %% [markdown]
# ## 5. An RNN that adds
#
# No gates now: a plain RNN of up to six units adds two numbers of any length. At each step it reads one bit of each, `a` and `b`, lowest bit first, $+1$ for a 1 and $-1$ for a 0. One step later its **first unit** is on if the sum has a 1 there, and off if it has a 0; until then nothing is asked of it. Before the two numbers comes one pair of bits 0, and behind their last bits another, so that the last carry can come out.
#
# The sum bit comes a step late because no single step can know it: it is not on one side of any plane in $(a, b, \text{carry})$. Two steps can. Two facts help: a tanh with large weights is a switch, and a tanh with tiny ones is a straight line.


# %% solution="adder"
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    ### BEGIN SOLUTION
    W_x, W_h, b = zeros(D=2, H=3, gates=1)
    large, tiny = 20, 0.001
    W_x[2] = W_h[2, 2] = large  # the carry: the sign of a + b + carry
    W_x[1] = W_h[1, 2] = tiny  # a + b + carry, nearly as it is
    W_h[0] = 0, large / tiny, -2 * large  # what is left of that when the new carry has taken its two
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-adder" points=6
from grader.assignments.puzzles import machines

report = machines.check_adder(adder_params, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = machines.check_adder(adder_params, points=6, seed=secret_seed("adder"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your network adds two numbers of your choice.

# %% given="see-adder"
with suppress(ImportError):
    from grader.assignments.puzzles import pictures

    pictures.adder(adder_params, 2026, 815)

# %% [markdown]
# ## 6. A stack in a number
#
# Puzzle 2 was half of a stack: it could push. Now it shall pop, too. The inputs of an LSTM of two to four units are
#
# | asked for | `bit` | `push` | `pop` |
# |---|---|---|---|
# | push a bit | 1 or −1 | 1 | 0 |
# | pop | 0 | 0 | 1 |
# | rest | 0 | 0 | 0 |
#
# and every push and every pop is followed by one rest. At that rest the **second unit** is on if the bit on top is 1 and off if it is −1; of an empty stack nothing is asked, and it is never popped. Six bits must fit. One way, and there are others: the first unit holds the stack in $c$, the second looks for its sign.
#
# | first unit | gate $f$ | gate $i$ | candidate $g$ |
# |---|---|---|---|
# | push: $c \to \tfrac12 c + \tfrac12 \kappa \cdot \text{bit}$ | ½ | tiny, $\tfrac12\kappa$ | saturated: `bit` |
# | pop: $c \to 2c - \kappa \cdot \text{top}$ | 1 | large | a straight line: some of $h$ of the first unit, minus some of the second |
# | rest: $c$ stays | 1 | tiny | |
#
# With $\kappa$ tiny (but no gate below $10^{-16}$: computed as $\tfrac12 \tanh(a/2) + \tfrac12$, it would be exactly 0), all that the first unit shows is $h \approx \tfrac12 c$, a straight line as well. The rest of it is one equation for each weight.
#
# Two such stacks, back to back, are the tape of a Turing machine. This is how [Siegelmann and Sontag (1995)](https://doi.org/10.1006/jcss.1995.1013) proved that a recurrent network can compute whatever can be computed, if its numbers may have as many digits as they need. Their units are straight lines that are cut off at 0 and 1.
#
# **Guess first:** numbers here have 64 bits. How many bits can be pushed onto *your* stack and popped again before one comes back wrong?


# %% solution="stack"
guess_depth = None  # your guess, a number


def stack_params():
    """(W_x, W_h, b) of an LSTM that keeps a stack of bits; unit 2 shows the top. The inputs are (bit, push, pop)."""
    ### BEGIN SOLUTION
    W_x, W_h, b = zeros(D=3, H=2)
    i, f, g = (rows(gate, 2) for gate in "ifg")
    tiny = -18
    kappa = 1 / (1 + np.exp(-tiny))  # what i is, unless popping
    top = 0.5 * np.tanh(0.5)  # what the second unit shows
    b[i][0], W_x[i][0, 2] = tiny, -tiny  # a pop opens it half
    b[f][1] = -40  # the second unit keeps nothing; the first always half, so a push and its rest leave a quarter of c
    W_x[g][0, 0] = 40
    W_h[g] = [[30, -8 * kappa / top], [1e14, 0]]  # a pop makes c eight times as large, before its rest halves it
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-stack" points=7
from grader.assignments.puzzles import machines

report = machines.check_stack(stack_params, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = machines.check_stack(stack_params, points=7, seed=secret_seed("stack"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The number in your first cell while six bits go in and come out, how deep your stack really is, and your guess. Then two copies of it are a tape, on which a machine adds one: each move of its head pops a bit from one stack, and pushes what it writes onto the other.

# %% given="see-stack"
with suppress(ImportError):
    from grader.assignments.puzzles import pictures

    pictures.stack(stack_params, guess_depth)

# %% [markdown]
# ## Still curious?
#
# - Show that no two weights make a latch with a reset. (What does a unit know of an input whose weights are zero? What does it do at rest, without any other weight?)
# - A plain RNN of one unit cannot do parity, whatever its weights: $h_{t-1} \to h_t$ either rises or falls, for 0 and for 1 alike. Finish the argument.
# - For parity we drew twenty thousand units at random for each choice of three of the twelve weights, and none works (`benchmarks/parity_weights.py`). That is a search and no proof. Do you see one?
# - Have you found a network that is smaller than ours? Tell us.
