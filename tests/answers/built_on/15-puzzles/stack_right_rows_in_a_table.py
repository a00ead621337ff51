# mistake: none
def stack_params():
    kappa = 2.0**-20
    shown = 0.5 * np.tanh(1.0)  # of unit 2, whose output gate is half open
    tiny = -np.log(2 / kappa - 1)  # sigmoid(tiny) = kappa / 2
    #                bit, push, pop   unit 1,     unit 2          bias
    table = {
        ("i", 1): ([0.0, 0.0, 50.0], [0.0, 0.0], tiny),
        ("f", 1): ([0.0, -40.0, 0.0], [0.0, 0.0], 40.0),
        ("g", 1): ([30.0, 0.0, 0.0], [2.0, -kappa / shown], 0.0),
        ("o", 1): ([0.0, 0.0, 0.0], [0.0, 0.0], 0.0),
        ("i", 2): ([0.0, 0.0, 0.0], [0.0, 0.0], 40.0),
        ("f", 2): ([0.0, 0.0, 0.0], [0.0, 0.0], -40.0),
        ("g", 2): ([0.0, 0.0, 0.0], [1e5 / kappa, 0.0], 0.0),
        ("o", 2): ([0.0, 0.0, 0.0], [0.0, 0.0], 0.0),
    }
    order = sorted(table, key=lambda row: ("ifgo".index(row[0]), row[1]))
    W_x, W_h, b = zip(*(table[row] for row in order))
    return np.array(W_x), np.array(W_h), np.array(b)
