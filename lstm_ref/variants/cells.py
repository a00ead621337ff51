"""Every recurrent cell of the reference by name, each with the parts that `sequence.Cell` lists.

>>> import numpy as np
>>> rng = np.random.default_rng(0)
>>> for name in ("rnn", "gru", "lstm"):
...     print(name, sum(weight.size for weight in CELLS[name].init(D=128, H=256, rng=rng)))
rnn 98560
gru 296448
lstm 394240
"""

from lstm_ref import gru, lstm, rnn
from lstm_ref.variants import greff, gru_before, layer_norm, minimal, projected, rnn_relu, slstm

CELLS = {
    "rnn": rnn,
    "rnn_relu": rnn_relu,
    "lstm": lstm,
    "gru": gru,
    "gru_before": gru_before,
    **greff.CELLS,
    "layer_norm": layer_norm,
    "projected": projected,
    "min_gru": minimal.min_gru,
    "min_gru_parallel": minimal.min_gru_parallel,
    "min_lstm": minimal.min_lstm,
    "min_lstm_parallel": minimal.min_lstm_parallel,
    "slstm": slstm,
    "slstm_exponential": slstm.slstm_exponential,
}
