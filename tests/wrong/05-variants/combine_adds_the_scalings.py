# loses: check-combine
# told: two scalings, one after the other, multiply
def combine(first, second):
    return first[0] + second[0], second[0] * first[1] + second[1]
