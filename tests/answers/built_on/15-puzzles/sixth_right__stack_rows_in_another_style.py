# mistake: none
def _stack_rows(H, D, table):
    W_x, W_h, b = np.zeros((4 * H, D)), np.zeros((4 * H, H)), np.zeros(4 * H)
    for (gate, unit), (from_x, from_h, bias) in table.items():
        r = "ifgo".index(gate) * H + unit
        for j, w in from_x.items():
            W_x[r, j] = w
        for j, w in from_h.items():
            W_h[r, j] = w
        b[r] = bias
    return W_x, W_h, b


def reset_latch_params():
    return _stack_rows(
        1,
        2,
        {
            ("i", 0): ({0: 40, 1: 40}, {}, -20),
            ("f", 0): ({0: -40, 1: -40}, {}, 20),
            ("g", 0): ({0: 15, 1: -15}, {}, 0),
            ("o", 0): ({}, {}, 15),
        },
    )


def history_params():
    return _stack_rows(1, 1, {("i", 0): ({}, {}, np.log(3)), ("g", 0): ({0: np.arctanh(2 / 3)}, {}, 0)})


def parity_params():
    return _stack_rows(
        2,
        1,
        {
            ("i", 0): ({0: 60}, {}, -30),
            ("f", 0): ({}, {}, 40),
            ("g", 0): ({}, {0: -26}, 10),
            ("o", 0): ({}, {}, 40),
            ("g", 1): ({0: 1}, {}, 0),
        },
    )


def bracket_params():
    return _stack_rows(
        3,
        2,
        {
            ("f", 0): ({}, {}, 35),
            ("g", 0): ({0: -20, 1: 20}, {}, 0),
            ("o", 0): ({}, {}, 35),
            ("i", 1): ({1: 40}, {0: 120}, -20),
            ("f", 1): ({}, {}, 35),
            ("g", 1): ({}, {}, 15),
            ("o", 1): ({}, {}, 15),
            ("g", 2): ({0: 1}, {1: 1}, 0.3),
        },
    )


def adder_params():
    W_x, W_h, b = np.zeros((5, 2)), np.zeros((5, 5)), np.zeros(5)
    carry, one, three = 4, 2, 1
    for unit, bias in ((one, 24), (carry, 0), (three, -24)):
        W_x[unit], W_h[unit, carry], b[unit] = 12, 12, bias
    W_h[0, [one, carry, three]] = 9, -9, 9
    return W_x, W_h, b


def stack_params():
    kappa = 3e-6
    return _stack_rows(
        3,
        3,
        {
            ("i", 0): ({2: 50}, {}, np.log(kappa / 2)),
            ("f", 0): ({1: -45}, {}, 45),
            ("g", 0): ({0: 25}, {0: 2, 1: -kappa / np.tanh(1)}, 0),
            ("i", 1): ({}, {}, 45),
            ("f", 1): ({}, {}, -45),
            ("g", 1): ({}, {0: 3e6 / kappa}, 0),
            ("o", 1): ({}, {}, 45),
        },
    )
