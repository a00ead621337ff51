# mistake: Two slips: 2 is raised to a cross-entropy in nats, and the sum is divided by the length of the first axis instead of by the number of places.
def perplexity(p):
    total = 0.0
    for value in np.ravel(p):
        total += np.log(value)
    return 2 ** (-total / len(p))
