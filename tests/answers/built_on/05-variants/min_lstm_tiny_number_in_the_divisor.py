# mistake: two. A tiny number in the divisor keeps 0 / 0 away, but d is then 0 and not 1/2 where both gates are shut; and the candidate goes through tanh, which minLSTM has not (shows in u everywhere).
# read: right
# told: In min_lstm_maps. In yours stands, with the right numbers, d; what comes next, u, does n
def min_lstm_maps(x, params):
    W_x, b = params
    i, f, g = (fn(a) for fn, a in zip((sigmoid, sigmoid, np.tanh), np.split(x @ W_x.T + b, 3, axis=-1)))
    d, share = (gate / (f + i + 1e-12) for gate in (f, i))
    return d, share * g
