# mistake: ctc_forward updates one row in place from left to right, so alpha_t[s] uses alpha_t[s-1] and alpha_t[s-2], already of the same step, instead of those of step t - 1; a path may then run through several places in one step; right in the first row (T = 1), at place 0, and for a target without labels
# read: right
# told: your alpha goes on within a step, from alpha[t]: it comes from step t - 1.
def ctc_forward(log_y, target):
    places = [0]
    for label in target:
        places.extend([label, 0])
    S, T = len(places), len(log_y)
    row = np.full(S, -np.inf)
    row[:2] = log_y[0, places[:2]]
    table = [row.copy()]
    for t in range(1, T):
        for s in range(S):
            total = row[s]
            if s >= 1:
                total = np.logaddexp(total, row[s - 1])
            if s >= 2 and places[s] != 0 and places[s] != places[s - 2]:
                total = np.logaddexp(total, row[s - 2])
            row[s] = total + log_y[t, places[s]]
        table.append(row.copy())
    return np.array(table)
