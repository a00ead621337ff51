# mistake: rolls the labels on from the last roll, so the shifts add up instead of each starting from the true labels
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    true = find(cells, inside)[1]
    labels, accs = inside, []
    for shift in shifts:
        labels = np.roll(labels, shift)
        accs.append(find(cells, labels)[1])
    accs = np.array(accs)
    return accs, (1 + (accs >= true).sum()) / (1 + len(accs))
