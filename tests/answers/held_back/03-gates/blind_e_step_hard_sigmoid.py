# mistake: lstm_step squashes the three gates with the piecewise linear "hard sigmoid" of old Keras, clip(0.2 a + 0.5, 0, 1), instead of the logistic sigmoid.
# read: right
# told: your state matches an LSTM whose gates are hard sigmoids, clipped straight lines, as in old versions
def hard_sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0.0, 1.0)


def lstm_step(x_t, state, params):
    h, c = state
    Wx, Wh, bias = params
    H = h.shape[1]
    z = np.dot(x_t, Wx.T) + np.dot(h, Wh.T) + bias
    inp = hard_sigmoid(z[:, :H])
    keep = hard_sigmoid(z[:, H : 2 * H])
    new = np.tanh(z[:, 2 * H : 3 * H])
    out = hard_sigmoid(z[:, 3 * H :])
    c_new = keep * c + inp * new
    return out * np.tanh(c_new), c_new
