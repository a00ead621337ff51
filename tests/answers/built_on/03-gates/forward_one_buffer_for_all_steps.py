# mistake: each step writes into one buffer that is appended again and again, so every row of the result is the last h; shows for T > 1
# read: right
# told: your lstm_forward matches a loop whose outputs are all the last h: each step may write
def lstm_forward(x, state, params):
    h = np.array(state[0])
    c = np.array(state[1])
    columns = []
    for column in x:
        h[...], c[...] = lstm_step(column, (h, c), params)
        columns.append(h)
    return np.stack(columns), (h, c)
