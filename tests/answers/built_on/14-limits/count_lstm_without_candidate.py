# mistake: count_lstm: only the three gates i, f and o are counted and the candidate g is forgotten: 6 T H^2 instead of 8 T H^2; wrong for every T and H
# read: right
# told: your count_lstm counts three blocks: an LSTM has four.
def count_lstm(T, H):
    """Every gate has a matrix for the input and one for the state, at each step."""
    gates = ("input", "forget", "output")
    matrices = {(gate, source): H * H for gate in gates for source in ("x", "h")}
    return T * sum(matrices.values())
