# mistake: In lstm_step the sigmoid is computed as 1 / (1 + exp(-|a|)), without turning the result round for negative a, so that a gate is never below one half: sigmoid(-3) comes out as sigmoid(3).
# read: right
# told: your state matches an LSTM whose gates are sigmoids of |a|: the sign of a is lost.
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    H = c_prev.shape[1]

    def sig(a):
        # exp of a non-positive number cannot overflow
        e = np.exp(-np.abs(a))
        return 1.0 / (1.0 + e)

    z = np.dot(x_t, W_x.T) + np.dot(h_prev, W_h.T) + b
    input_gate = sig(z[:, 0:H])
    forget_gate = sig(z[:, H : 2 * H])
    candidate = np.tanh(z[:, 2 * H : 3 * H])
    output_gate = sig(z[:, 3 * H : 4 * H])
    c_new = forget_gate * c_prev + input_gate * candidate
    h_new = output_gate * np.tanh(c_new)
    return (h_new, c_new)
