# mistake: two nested loops expect exactly two axes: a vector or a scalar crashes, three axes too (math.tanh of a row); the text asks for any shape.
# read: right
# told: In sigmoid. It stops: TypeError: 'numpy.int
def sigmoid(a):
    from math import tanh

    return np.array([[0.5 * (1 + tanh(v / 2)) for v in row] for row in a])
