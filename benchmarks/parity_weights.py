"""How few weights does one LSTM unit need for parity? Random ones for each choice of three, and of four, of the twelve.

What is not found may exist all the same: this is a search and no proof. It takes about a minute.
"""

from itertools import combinations

import numpy as np

from grader.assignments.puzzles import streams
from grader.assignments.puzzles.networks import OFF, ON
from lstm_ref import lstm

NAMES = [f"{array}[{gate}]" for array in ("W_x", "W_h", "b") for gate in "ifgo"]
DRAWS = {3: 20_000, 4: 3_000}  # for each choice


def works(weights, bits, wanted):
    """Which of many units, one a row of `weights` (M, 12), are on and off as wanted."""
    W_x, W_h, b = np.split(weights, 3, axis=1)
    h = c = np.zeros((len(weights), 1))
    right = np.ones(len(weights), bool)
    for bit, odd in zip(bits, wanted, strict=True):
        (h, c), _ = lstm.cell(W_x * bit + W_h * h + b, c)
        right &= (h[:, 0] >= ON) if odd else (h[:, 0] <= OFF)
    return right


def main():
    rng = np.random.default_rng(0)
    bits = np.concatenate(
        [[0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0], rng.integers(2, size=30), np.zeros(60, int), [1, 1, 1]]
    )
    _, wanted = streams.parity(bits[:, None])
    for count, draws in DRAWS.items():
        choices = [chosen for chosen in combinations(range(12), count) if chosen[0] < 4]  # one at least reads the bit
        print(f"{count} weights, {len(choices)} choices of {count}, {draws:,} draws each:")
        for chosen in choices:
            weights = np.zeros((draws, 12))
            sizes = np.exp(rng.uniform(np.log(0.2), np.log(200), size=(draws, count)))
            weights[:, chosen] = sizes * rng.choice([-1, 1], size=sizes.shape)
            if found := int(works(weights, bits, wanted[:, 0]).sum()):
                print(f"  {', '.join(NAMES[k] for k in chosen)}: {found:,} work")


if __name__ == "__main__":
    main()
