# mistake: does not follow the gradient at all: predicts from the largest eigenvalue of J (spectral radius) and rounds up
# read: right
# told: your steps_to_halve goes by the spectral radius: that decides in the long run, and here the
def steps_to_halve(dh_T, J):
    radius = np.abs(np.linalg.eigvals(J)).max()
    return int(np.ceil(np.log(0.5) / np.log(radius)))
