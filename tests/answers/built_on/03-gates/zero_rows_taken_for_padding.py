# mistake: A sequence whose input is all zeros at a step keeps its old state, as if zeros were padding, instead of taking the step.
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is a
def lstm_forward(x, state, params):
    h, c = state
    out = []
    for x_t in x:
        h_new, c_new = lstm_step(x_t, (h, c), params)
        real = (x_t != 0).any(axis=1)[:, None]
        h = np.where(real, h_new, h)
        c = np.where(real, c_new, c)
        out.append(h)
    return np.array(out), (h, c)
