# mistake: lstm_forward puts the initial h_0 in front of the others and returns T + 1 steps instead of T.
# read: right
# told: your lstm_forward matches a loop that puts h_0 before the outputs: they begin with h_1.
from itertools import accumulate


def lstm_forward(x, state, params):
    """All states with accumulate: the state is folded along time."""
    states = list(accumulate(x, lambda s, x_t: lstm_step(x_t, s, params), initial=state))
    h = np.array([s[0] for s in states])
    return h, states[-1]
