# mistake: two in surprise: it takes the logarithm of the mean probability and not the mean of the logarithms (right where all words that are due are equally likely, or one step counts); and the logarithm has base 2, bits for nats (right only where the loss is 0)
# read: vague
def surprise(p, outputs, counts):
    due = [p[t, n, outputs[t, n]] for t, n in np.argwhere(counts)]
    return -np.log2(sum(due) / len(due))
