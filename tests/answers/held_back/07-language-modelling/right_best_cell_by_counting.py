# mistake: none
def best_cell(cells, inside):
    inside = np.asarray(inside, dtype=bool)
    middle = inside.size // 2

    def judge(rule, column, labels):
        """Twice the balanced accuracy, as counts of the four cases."""
        threshold, larger_inside = rule
        cases = np.zeros((2, 2), dtype=int)
        for value, label in zip(column, labels):
            said = value > threshold if larger_inside else value < threshold
            cases[int(label), int(said)] += 1
        return cases[1, 1] / cases[1].sum() + cases[0, 0] / cases[0].sum()

    rules, scores = [], []
    for column in np.asarray(cells, dtype=np.float64).T:
        seen, labels = column[:middle], inside[:middle]
        within, without = (np.average(seen, weights=w) for w in (labels.astype(float), 1.0 - labels))
        rules.append(((within + without) / 2, bool(within > without)))
        scores.append(judge(rules[-1], seen, labels))
    winner = scores.index(max(scores))
    rest = np.asarray(cells, dtype=np.float64)[middle:, winner]
    return winner, float(judge(rules[winner], rest, inside[middle:]) / 2)
