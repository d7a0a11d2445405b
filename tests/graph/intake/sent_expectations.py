"""What is to be found in the lists of `lists/`: the cells that are wrong, the rows refused, values that come out."""

WRONG = {
    "daftar_nominatif": {
        **{"L8": "masa_kerja.bulan", "C9": "nip.presisi_hilang", "D9": "jk.ganda", "G9": "pangkat.beda_golongan"},
        **{"H9": "tanggal.dua_digit_tahun", "G10": "golongan.tak_dikenal", "H10": "tanggal.masa_depan"},
        **{"I10": "isian.wajib", "C11": "nip.ganda", "E11": "nip.beda_jenis_kelamin", "F11": "pangkat.tak_dikenal"},
        **{"G11": "golongan.pppk", "H11": "tanggal.mustahil", "J11": "masa.sebelum_pengangkatan"},
        "D13": "jumlah.beda",
    },
    "siasn_profil": {
        **{"F1": "kolom.ditolak", "G1": "kolom.ditolak", "B3": "nip.bukan_angka", "E3": "jk.tak_dikenal"},
        **{"I3": "pegawai.tidak_aktif", "J3": "isian.kosong", "L3": "isian.kosong", "M3": "tanggal.isian_kosong"},
        **{"O3": "jabatan.nama_lama", "Q3": "tahun.isian_kosong", "D4": "nip.beda_tanggal_lahir"},
        **{"H4": "nip.beda_jenis_pegawai", "Q4": "tahun.sebelum_lahir", "R4": "isian.wajib"},
    },
    "bezetting": {
        **{"C4": "kelas.romawi", "C6": "kelas.ganda", "D6": "angka.pecahan", "E6": "bezetting.beda_nama"},
        **{"F6": "selisih.beda_hitung", "C7": "kelas.di_luar_rentang", "D7": "angka.negatif", "D9": "jumlah.beda"},
    },
    "rekap_asesmen": {
        **{"H5": "rumus.beda_level", "E6": "level.tidak_diketahui", "F6": "level.di_luar_rentang"},
        **{"G6": "level.tidak_terbaca", "H6": "rumus.beda_level", "H7": "jumlah.beda", "I8": "jpm.beda_hitung"},
        **{"J7": "kategori.beda_jpm", "K7": "tanggal.masa_depan"},
    },
    "riwayat_diklat": {
        **{"D3": "pelatihan.jenis_tak_dikenal", "H3": "tanggal.terbalik", "B4": "nip.notasi_ilmiah"},
        **{"I4": "angka.pecahan", "E5": "pelatihan.nama_lama", "G5": "tanggal.tidak_lengkap", "I5": "angka.ambigu"},
        **{"J5": "isian.kosong", "K5": "tahun.beda_tanggal", "J6": "pelatihan.ganda", "I6": "jp.dari_menit"},
        **{"I7": "jp.tidak_diketahui", "J7": "sertifikat.dua_orang", "B8": "nip.ganda", "I9": "jumlah.beda"},
    },
    "duk": {
        **{
            "C9": "nip.bukan_18_digit",
            "D9": "pangkat.beda_golongan",
            "H9": "jabatan.eselon_tak_dikenal",
            "P9": "pendidikan.tak_dikenal",
        },
        **{"K7": "pelatihan.nama_lama", "J9": "masa_kerja.bulan", "O11": "tahun.sebelum_lahir"},
    },
    "riwayat_jabatan": {
        **{"G5": "masa.tumpang_tindih", "I5": "tanggal.sk_sesudah_tmt", "G7": "tanggal.isian_kosong"},
        "G8": "masa.sebelum_pengangkatan",
    },
    "hierarki_unor": {
        **{"C4": "unit.induk_tak_dikenal", "C5": "unit.melingkar", "A6": "kode.ganda", "B7": "isian.sisa"},
    },
    "referensi_jabatan": {"C3": "jenjang.beda_nama", "D4": "bup.di_luar_rentang", "A5": "kode.ganda"},
    "rekonsiliasi": {
        **{"G8": "pendidikan.ganda", "N8": "nilai.di_luar_rentang", "B8": "isian.wajib"},
        **{"I9": "pelatihan.nama_lama", "B10": "nip.presisi_hilang"},
    },
    "rekap_skp": {
        **{"E4": "predikat.ganda", "F5": "predikat.bukan_tahunan", "E6": "tahun.tidak_terbaca"},
        **{"I6": "predikat.beda_hitung", "E7": "tanggal.masa_depan", "G7": "rating.tak_dikenal"},
        "I7": "predikat.tak_dikenal",
    },
    "rekap_disiplin": {
        **{"F3": "tingkat_hukuman.tak_dikenal", "H4": "tanggal.mustahil", "F4": "disiplin.beda_tingkat"},
        **{"J4": "tanggal.terbalik", "D5": "disiplin.jenis_lama", "H5": "masa.sebelum_pengangkatan"},
        "L5": "disiplin.dibatalkan",
    },
    "daftar_peserta": {
        **{"I2": "kolom.ditolak", "D4": "nip.beda_jenis_kelamin", "E4": "nip.beda_tanggal_lahir"},
        **{"F4": "pangkat.beda_golongan", "J4": "nilai.di_luar_rentang", "C5": "nip.ganda", "J5": "angka.negatif"},
    },
    "peta_talenta": {"F5": "level.kode_kosong", "G5": "nilai.di_luar_rentang", "K5": "kotak.tak_dikenal"},
    "kebutuhan_pengembangan": {
        **{"H7": "tahun.tidak_terbaca", "I7": "jp.tidak_diketahui", "J7": "angka.ambigu"},
    },
    "standar_kompetensi": {
        **{"B9": "level.di_luar_rentang", "A10": "kompetensi.tak_dikenal", "B11": "level.tidak_terbaca"},
        **{
            "E18": "kepentingan.ganda",
            "C19": "isian.kosong",
            "B20": "pangkat.beda_golongan",
            "F21": "kepentingan.bergeser",
        },
    },
    "formasi": {"D4": "angka.negatif", "E4": "angka.pecahan", "G4": "tahun.tidak_terbaca"},
    "abk": {"G6": "abk.beda_hitung", "F8": "abk.waktu_efektif_beda", "E9": "waktu.satuan"},
}
"""For each list the cells that are to be named, with the rule that speaks."""

REFUSED = {
    "daftar_nominatif": (9,),
    "siasn_profil": (3,),
    "riwayat_diklat": (4, 8),
    "duk": (9,),
    "hierarki_unor": (7,),
    "rekonsiliasi": (8, 9),
    "rekap_skp": (5,),
    "rekap_disiplin": (5,),
}
"""For each list the rows that cannot go in."""

VALUES = {
    "daftar_nominatif": [
        *[("C8", "pegawai.nip", "198604232010012004"), ("B8", "pegawai.nama", "Ani Contoh")],
        *[("G8", "pangkat.golongan", "III/c"), ("H8", "pangkat.tmt", "2022-04-01")],
        *[("I8", "jabatan.nama", "Perencana Ahli Muda"), ("I8", "unit.nama", "Bagian Umum")],
        *[("E8", "pegawai.jenis_kelamin", "P"), ("H9", "pangkat.tmt", "2022-04-01")],
    ],
    "siasn_profil": [
        *[("B2", "pegawai.nip", "198604232010012004"), ("E2", "pegawai.jenis_kelamin", "P")],
        *[("L2", "pangkat.golongan", "III/c"), ("O4", "jabatan.nama", "Perawat Terampil")],
    ],
    "bezetting": [
        *[("B5", "jabatan.nama", "Arsiparis Terampil"), ("C4", "jabatan.kelas", 6)],
        *[("D6", "jabatan.kebutuhan", 1.25), ("K7", "penempatan.jenis", "PLT")],
    ],
    "rekap_asesmen": [
        *[("G5", "kompetensi.OPH.level", 3), ("I5", "asesmen.jpm", 137.5), ("B6", "pegawai.nip", "199002142015032005")],
    ],
    "duk": [
        *[("D7", "pangkat.golongan", "III/c"), ("B8", "pegawai.tanggal_lahir", "1986-04-23")],
        *[("F7", "jabatan.nama", "Kepala Subbagian Umum"), ("M7", "pelatihan.jp", 881)],
    ],
    "riwayat_jabatan": [("E6", "penempatan.jenis", "PLT"), ("I4", "jabatan.tanggal_sk", "2021-01-25")],
    "riwayat_diklat": [("G5", "pelatihan.mulai", "2021-03"), ("I6", "pelatihan.jp", 24)],
    "hierarki_unor": [("B3", "unit.nama", "Sekretariat")],
    "referensi_jabatan": [("B2", "jabatan.nama", "Perencana Ahli Muda"), ("D2", "jabatan.bup", 58)],
    "rekonsiliasi": [
        *[("B6", "pegawai.nama", "Ani Contoh"), ("B7", "pegawai.nip", "198604232010012004")],
        *[("D6", "pegawai.jenis_kelamin", "P"), ("G6", "pendidikan.tingkat", "S-1"), ("N6", "ip_asn.nilai", 78.25)],
        *[("K6", "pelatihan.pim_4", "ya"), ("I9", "pelatihan.pim_2", "PIM IV")],
    ],
    "rekap_skp": [("G3", "kinerja.hasil_kerja", "Di Atas Ekspektasi"), ("I4", "kinerja.predikat", "Sangat Baik")],
    "daftar_peserta": [("F3", "pangkat.golongan", "III/c"), ("E3", "pegawai.tanggal_lahir", "1986-04-23")],
    "kebutuhan_pengembangan": [("J6", "pengembangan.biaya", 2400000), ("I6", "pelatihan.jp", 24)],
    "abk": [("G5", "abk.kebutuhan", 0.5), ("D5", "abk.jumlah_hasil", 300)],
    "standar_kompetensi": [
        *[
            ("A8", "standar.kompetensi", "INT"),
            ("B8", "standar.level", 3),
            ("C17", "persyaratan.kepentingan", "mutlak"),
        ],
    ],
    "formasi": [("B3", "jabatan.nama", "Arsiparis Terampil"), ("G3", "formasi.periode", 2026)],
}
"""For each list cells with the field and the value that must come out."""
