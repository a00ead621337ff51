# mistake: none
def prefix_beam(log_y, width):
    heads = [((), True, 0.0)]  # labels, whether the paths end in a blank, ln of their sum
    for scores in np.asarray(log_y):
        moved = {}
        for labels, rested, log_p in heads:
            for k, score in enumerate(scores):
                repeats = k != 0 and not rested and labels[-1:] == (k,)
                longer = labels if k == 0 or repeats else labels + (k,)
                moved.setdefault((longer, k == 0), []).append(log_p + score)
        sums = {key: np.logaddexp.reduce(ways) for key, ways in moved.items()}
        totals = {}
        for (labels, _), log_p in sums.items():
            totals[labels] = np.logaddexp(totals.get(labels, -np.inf), log_p)
        best = sorted((labels for labels in totals if totals[labels] > -np.inf), key=lambda each: -totals[each])[:width]
        heads = [
            (labels, rested, sums[labels, rested])
            for labels in best
            for rested in (True, False)
            if (labels, rested) in sums
        ]
    if len(log_y) == 0:
        return [([], 0.0)]
    return [(list(labels), float(totals[labels])) for labels in best]
