# mistake: np.array_split gives the first half the odd step, ceil(T / 2) instead of T // 2. Wrong for odd T.
# read: right
# told: your best_cell gives the middle step of an odd number to the first half: T // 2 steps ar
def best_cell(cells, inside):
    (c_1, m_1), (c_2, m_2) = zip(
        np.array_split(np.asarray(cells, dtype=float), 2), np.array_split(np.asarray(inside, dtype=bool), 2)
    )
    mean_in, mean_out = c_1[m_1].mean(axis=0), c_1[~m_1].mean(axis=0)
    side = np.where(mean_in > mean_out, 1, -1)
    middle = (mean_in + mean_out) / 2

    def balanced(c, m):
        says = (c - middle) * side > 0
        return (says[m].mean(axis=0) + 1 - says[~m].mean(axis=0)) / 2

    k = int(np.argmax(balanced(c_1, m_1)))
    return k, float(balanced(c_2, m_2)[k])
