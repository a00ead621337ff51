# mistake: best_cell uses the plain share of right answers, both for the choice and for the result, instead of the balanced accuracy: with few steps inside, a cell that always says "outside" looks good.
# read: right
# told: your best_cell uses plain accuracy: always answering "outside" would then score well, since quotatio
def best_cell(cells, inside):
    inside = np.asarray(inside, dtype=bool)
    T = len(inside) // 2
    train_c, test_c = cells[:T], cells[T:]
    train_y, test_y = inside[:T], inside[T:]
    mu_in = np.array([np.mean(c[train_y]) for c in train_c.T])
    mu_out = np.array([np.mean(c[~train_y]) for c in train_c.T])
    sign = np.where(mu_in > mu_out, 1, -1)
    middle = 0.5 * (mu_in + mu_out)

    def says(c):
        return sign * (c - middle) > 0

    fit = (says(train_c) == train_y[:, None]).mean(axis=0)
    winner = int(fit.argmax())
    return winner, float((says(test_c)[:, winner] == test_y).mean())
