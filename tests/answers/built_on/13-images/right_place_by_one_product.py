# mistake: none
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    heard = np.concatenate((x, left[0], above[0], np.ones((len(x), 1))), axis=1)
    table = np.concatenate((W_x, W_1, W_2, b[:, None]), axis=1)
    units = len(b) // 5
    a = np.einsum("nj,kuj->knu", heard, table.reshape(5, units, -1))
    open_in, keep_left, keep_above, open_out = sigmoid(a[[0, 1, 2, 4]])
    cell = keep_above * above[1]
    cell = cell + open_in * np.tanh(a[3]) + keep_left * left[1]
    return open_out * np.tanh(cell), cell
