# mistake: none
def latch_params():
    # the pre-activations that are wanted at each of the four possible inputs (value, write)
    table = [
        # value, write,    i,   f,   g,  o
        (+1, 1, +40, -40, +40, 40),
        (-1, 1, +40, -40, -40, 40),
        (+1, 0, -40, +40, +40, 40),
        (-1, 0, -40, +40, -40, 40),
    ]
    table = np.array(table, dtype=float)
    inputs = np.column_stack([table[:, :2], np.ones(4)])
    solution = np.linalg.lstsq(inputs, table[:, 2:], rcond=None)[0]
    W_x = solution[:2].T.copy()
    return W_x, np.zeros((4, 1)), solution[2].copy()
