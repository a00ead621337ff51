# mistake: the cell state is updated in place, in the array that the caller gave as c_prev; the numbers are right, the argument is changed
# read: right
# told: your lstm_step changes state in place: c *= f or c[0] = f writes into the caller's array,
def lstm_step(x_t, state, params):
    h_old, c = state
    Wx, Wh, b = params
    A = Wx @ x_t.T + Wh @ h_old.T + b.reshape(-1, 1)
    Ai, Af, Ag, Ao = np.vsplit(A, 4)
    sig = lambda z: 0.5 * (np.tanh(z / 2) + 1)
    c *= sig(Af).T
    c += (sig(Ai) * np.tanh(Ag)).T
    h = sig(Ao).T * np.tanh(c)
    return h, c
