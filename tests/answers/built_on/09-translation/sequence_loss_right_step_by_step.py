# mistake: none
def sequence_loss(scores, outputs, counts):
    steps = list(zip(*np.nonzero(counts)))
    V = scores.shape[-1]
    costs, dscores = [], np.zeros(scores.shape)
    for place in steps:
        a, y = scores[place], outputs[place]
        lead = a - a[y]
        top = lead.max()
        surprise = top + np.log(np.exp(lead - top).sum())
        costs.append(surprise)
        dscores[place] = (np.exp(lead - surprise) - np.eye(V)[y]) / len(steps)
    return sum(costs) / len(steps), dscores
