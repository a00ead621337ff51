# mistake: the labels are rolled again and again, each shift on top of the one before, instead of each from the true labels
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    _, true = find(cells, inside)
    labels, accs = inside, []
    for s in shifts:
        labels = np.roll(labels, s)
        accs.append(find(cells, labels)[1])
    accs = np.array(accs)
    return accs, (1 + (accs >= true).sum()) / (1 + len(accs))
