# mistake: normalises by the row maximum first, as for a softmax: shifts a by its largest entry
# told: at 4 of five numbers that are asked one by one: at a = 40 it should be 1, yours is 0.5.
def sigmoid(a):
    a = a - a.max()
    return 1 / (1 + np.exp(-a))
