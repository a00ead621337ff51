# mistake: lstm_forward takes an input row of zeros for padding: such a sequence skips the step and keeps its h and c, though zeros are a step like any other (the bias, W_h and the forget gate act); right where no input row is all zeros
# read: right
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is
def lstm_forward(x, state, params):
    h, c = state
    seen = []
    for x_t in x:
        real = np.any(x_t != 0, axis=1)[:, None]
        h_new, c_new = lstm_step(x_t, (h, c), params)
        h, c = np.where(real, h_new, h), np.where(real, c_new, c)
        seen.append(h)
    return np.array(seen), (h, c)
