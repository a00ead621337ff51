"""How fast is the NumPy LSTM against torch.nn.LSTM, with one thread and with two?

Run `python benchmarks/lstm_against_torch.py`, or name the numbers of threads: `... lstm_against_torch.py 1 4`.
"""

from against_torch import main

from lstm_ref.fast import lstm as fast_lstm

if __name__ == "__main__":
    main("lstm", fast_lstm)
