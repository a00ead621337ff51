# mistake: a step function, 0 or 1 (a > 0), in the place of the sigmoid
def sigmoid(a):
    return (a > 0).astype(int)
