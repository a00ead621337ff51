# mistake: a reset writes -1 on top instead of clearing, with f = 1 always: right for one set and one reset in turn; after several sets in a row one reset does not turn it off, and after several resets one set does not turn it on
# read: right
# told: a reset takes away what one set adds, and no more: c is
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    from functools import reduce

    def put(arrays, entry):
        k, place, value = entry
        arrays[k][place] = value
        return arrays

    i, f, g, o = range(4)
    entries = (2, f, 40), (0, (g, 0), 30), (0, (g, 1), -30), (2, o, 10)
    return reduce(put, entries, zeros(2, 1))
