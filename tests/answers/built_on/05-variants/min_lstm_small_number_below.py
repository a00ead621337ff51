# mistake: min_lstm_maps divides by f + i + 1e-12 instead of going through logarithms: with both gates shut (a_i = a_f = -1000, or -998 against -1000) it gives d = 0 and u = 0 instead of 1/2 or sigmoid(2); right to about 1e-10 wherever a gate is open even a little
# read: right
# told: your min_lstm_maps matches one with a small number in its denominator, which gives d = 0
def min_lstm_maps(x, params):
    W_x, b = params
    H = len(b) // 3
    a = np.tensordot(x, W_x, axes=(-1, -1)) + b
    gates = sigmoid(a[..., : 2 * H])
    i, f = gates[..., :H], gates[..., H:]
    total = f + i + 1e-12
    return f / total, i / total * a[..., 2 * H :]
