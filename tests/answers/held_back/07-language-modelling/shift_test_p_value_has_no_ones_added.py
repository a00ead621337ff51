# mistake: TWO: the p-value has no ones added, and counts only shifts strictly above the true accuracy
# read: right
# told: In shift_test. Of its parts, the second part is wrong, accuracies is right in these calls.
def shift_test(find, cells, inside, shifts):
    _, true = find(cells, inside)
    accs = np.array([find(cells, np.roll(inside, s))[1] for s in shifts])
    return accs, float(np.mean(accs > true))
