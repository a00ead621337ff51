# mistake: kappa = 0.5 is not tiny: tanh bends, and the input gate leaks a quarter of the candidate into c at every rest; bits below the top come back wrong
# read: wrong
# told: a push and its rest leave 0.061 of c for some bits and 0.253 for others, where it should
guess_depth = 20  # your guess, a number


def stack_params():
    """(W_x, W_h, b) of an LSTM that keeps a stack of bits; unit 2 shows the top. The inputs are (bit, push, pop)."""
    kappa = 0.5
    shown = 0.5 * np.tanh(0.5)
    write = np.log((kappa / 2) / (1 - kappa / 2))
    bit, push, pop = np.eye(3)
    none = 0 * bit
    first = [
        (write, -write * pop, (0, 0)),
        (50, -50 * push, (0, 0)),
        (0, 50 * bit, (4, -2 * kappa / shown)),
        (0, none, (0, 0)),
    ]
    second = [(0, none, (0, 0)), (-50, none, (0, 0)), (0, none, (1e6, 0)), (0, none, (0, 0))]
    together = [unit[k] for k in range(4) for unit in (first, second)]
    b, W_x, W_h = (np.array(part, dtype=float) for part in zip(*together))
    return W_x, W_h, b
