# mistake: kappa is 0.05: at each rest the input gate, open by kappa / 2, lets a few hundredths of the old top in, and tanh is no straight line any more; a few bits come back rightly, six do not.
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.4637 c + 0.02562 bit, so a po
def stack_params():
    """(W_x, W_h, b) of an LSTM that keeps a stack of bits; unit 2 shows the top. The inputs are (bit, push, pop)."""
    kappa, sure = 0.05, 50.0
    BIT, PUSH, POP = range(3)
    W_x, W_h, b = zeros(3, 2)
    i_store, _, f_store, f_top, g_store, g_top, _, _ = range(8)
    # the store
    b[f_store], W_x[f_store, PUSH] = sure, -sure  # a half at a push
    slightly = np.log(kappa / 2 / (1 - kappa / 2))
    b[i_store], W_x[i_store, POP] = slightly, sure - slightly
    W_x[g_store, BIT] = sure
    shown_top = np.tanh(0.5) / 2
    W_h[g_store] = 2.0, -kappa / shown_top
    # the sign of the store
    b[f_top] = -sure
    W_h[g_top, 0] = 1e6
    return W_x, W_h, b
