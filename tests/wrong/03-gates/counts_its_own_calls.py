# loses: check-counter
# told: gave other weights
asked = []


def counter_params():
    asked.append(1)
    a = 40.0 if len(asked) % 2 else 2.0
    return np.array([[0, 0], [0, 0], [40, -40], [0, 0.0]]), np.zeros((4, 1)), np.array([a, a, 0.0, a])
