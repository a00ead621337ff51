# mistake: a longer prefix is entered by assignment, so where it is in the beam itself, what was there is overwritten or lost instead of added; shows where a prefix and its continuation are both kept
# read: right
# told: In prefix_beam. The smallest call that goes wrong: prefix_beam([[-0.5108, -0.9163], [-0.5108, -0.916
def prefix_beam(log_y, width):
    T, K = log_y.shape
    beam = [((), 0.0, -np.inf)]
    for t in range(T):
        ending_blank, ending_label = {}, {}
        for p, b, l in beam:
            both = np.logaddexp(b, l)
            ending_blank[p] = both + log_y[t, 0]
            if p:
                ending_label[p] = l + log_y[t, p[-1]]
            for k in range(1, K):
                source = b if p and p[-1] == k else both
                ending_label[p + (k,)] = source + log_y[t, k]
        pool = []
        for p in set(ending_blank) | set(ending_label):
            pool.append((p, ending_blank.get(p, -np.inf), ending_label.get(p, -np.inf)))
        pool.sort(key=lambda e: (-np.logaddexp(e[1], e[2]), e[0]))
        beam = pool[:width]
    return [(list(p), np.logaddexp(b, l)) for p, b, l in beam]
