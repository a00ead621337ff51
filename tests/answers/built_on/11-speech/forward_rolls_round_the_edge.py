# mistake: ctc_forward shifts the row before with np.roll, which carries the last places round to the first ones: once a path can be at the last place, the first blank gets its probability too (for an empty target the only place is counted twice at each step); right up to the row in which the last place is first reached (all of it where that is the last row or never), and in the skips, which are masked
# read: vague
def ctc_forward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    skip = np.zeros(len(places), dtype=bool)
    skip[2:] = (places[2:] != 0) & (places[2:] != places[:-2])
    alpha = np.full((len(log_y), len(places)), -np.inf)
    alpha[0, :2] = log_y[0, places[:2]]
    for t in range(1, len(log_y)):
        before = alpha[t - 1]
        reached = np.logaddexp(before, np.roll(before, 1))
        reached = np.logaddexp(reached, np.where(skip, np.roll(before, 2), -np.inf))
        alpha[t] = reached + log_y[t, places]
    return alpha
