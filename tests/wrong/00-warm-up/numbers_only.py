# loses: check-sigmoid
# told: such as those of the module math
# told: Your code stopped: TypeError
def sigmoid(a):
    import math

    return 0.5 * math.tanh(a / 2) + 0.5
