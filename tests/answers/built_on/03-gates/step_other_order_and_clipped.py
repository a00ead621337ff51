# mistake: the rows are read as i, f, o, g in place of i, f, g, o; and a second one, pre-activations are clipped to +-6 against overflow, so a gate at -1000 is 0.0025 open and not shut.
# read: right
# told: in your lstm_step stand the numbers that come out if, where g is made, a_o stands where
def lstm_step(x_t, state, params):
    before, cell = state
    rows = np.concatenate([x_t, before], axis=1) @ np.concatenate(params[:2], axis=1).T
    rows = np.clip(rows + params[2], -6, 6)
    i, f, o, g = np.split(rows, 4, axis=1)
    i, f, o = (1 / (1 + np.exp(-z)) for z in (i, f, o))
    cell = f * cell + i * np.tanh(g)
    return o * np.tanh(cell), cell
