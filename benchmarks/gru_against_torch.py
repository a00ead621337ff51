"""How fast is the NumPy GRU against torch.nn.GRU, with one thread and with two?

Run `python benchmarks/gru_against_torch.py`, or name the numbers of threads: `... gru_against_torch.py 1 4`.
"""

from against_torch import main

from lstm_ref.fast import gru as fast_gru

if __name__ == "__main__":
    main("gru", fast_gru)
